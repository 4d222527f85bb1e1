module git.example/acme/hello

go 1.24

module git.example/acme/flipt-controller

go 1.21

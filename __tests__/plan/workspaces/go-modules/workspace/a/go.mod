module github.com/acme/http-headers/v2

module example.com/acme/gateway

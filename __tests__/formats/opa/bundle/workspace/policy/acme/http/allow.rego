package acme.http

default allow := false

allow if input.user in data.acme.http.members

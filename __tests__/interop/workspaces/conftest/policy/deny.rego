package main

import data.lib.kinds

deny[msg] {
	kinds.is_deployment
	not input.spec.template.spec.securityContext.runAsNonRoot
	msg := sprintf("%s must not run as root", [input.metadata.name])
}

deny[msg] {
	not data.services.allowed[input.metadata.name]
	msg := sprintf("%s is not allowed", [input.metadata.name])
}

package lib.kinds

is_deployment {
	input.kind == "Deployment"
}

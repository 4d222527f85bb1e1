package main

test_denied { count(deny) > 0 with input as {"kind": "Deployment", "metadata": {"name": "x"}} }

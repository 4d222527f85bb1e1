use kubewarden_policy_sdk::wapc_guest as guest;

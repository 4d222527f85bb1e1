wit_bindgen::generate!({ world: "wasi:http/proxy", generate_all });

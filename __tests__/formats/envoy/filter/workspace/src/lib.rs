use proxy_wasm::traits::HttpContext;

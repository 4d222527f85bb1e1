;; A cup controller that knows no resource yet: `get` answers "not found" (exit code 2), everything else is fine.
;; argv is: wasi, get|list|put|delete, kind, namespace, name.
(module $acme
  (import "wasi_snapshot_preview1" "args_sizes_get" (func $args_sizes_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "args_get" (func $args_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
  (memory (export "memory") 1)
  (func (export "_start")
    (drop (call $args_sizes_get (i32.const 0) (i32.const 4)))
    (if (i32.lt_u (i32.load (i32.const 0)) (i32.const 2)) (then (call $proc_exit (i32.const 1))))
    (if (i32.gt_u (i32.load (i32.const 4)) (i32.const 60000)) (then (call $proc_exit (i32.const 1))))
    (drop (call $args_get (i32.const 16) (i32.const 2048)))
    (if (i32.eq (i32.load8_u (i32.load (i32.const 20))) (i32.const 103)) ;; "g" of get
      (then (call $proc_exit (i32.const 2))))))

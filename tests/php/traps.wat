;; A core that stops in every way a core can, for the tests of what the plugin's engine makes of it.
;; The first word of a question tells which way. The build adds an export of $run for every call.
(module
  (memory (export "memory") 2 2)
  (type $way (func))
  (type $other (func (result i64)))
  (table 2 2 funcref)
  (elem (i32.const 0) $run)
  ;; How many questions this instance has answered.
  (global $answered (mut i64) (i64.const 0))

  (func (export "words") (result i32) i32.const 1024)

  (func $endless
    (loop $again (br $again))
    unreachable)

  (func $deeper (param i32) (result i32)
    (i32.add (call $deeper (i32.add (local.get 0) (i32.const 1))) (i32.const 1)))

  (func $run (type $way)
    (local $way i64)
    (local.set $way (i64.load (i32.const 1024)))
    (if (i64.eq (local.get $way) (i64.const 1)) (then unreachable))
    (if (i64.eq (local.get $way) (i64.const 2)) (then (call $endless)))
    (if (i64.eq (local.get $way) (i64.const 3)) (then (drop (call $deeper (i32.const 0)))))
    (if (i64.eq (local.get $way) (i64.const 4))
      (then (drop (i64.div_s (i64.const 1) (i64.sub (local.get $way) (i64.const 4))))))
    (if (i64.eq (local.get $way) (i64.const 5))
      (then (drop (i32.load (i32.sub (i32.wrap_i64 (local.get $way)) (i32.const 6))))))
    (if (i64.eq (local.get $way) (i64.const 6))
      (then (drop (i64.div_s (i64.const 0x8000000000000000) (i64.sub (local.get $way) (i64.const 7))))))
    (if (i64.eq (local.get $way) (i64.const 7))
      (then (call_indirect (type $way) (i32.const 1))))
    ;; Says a fault that there is not, ANSWER_AT words behind the first, and how many questions this instance
    ;; has answered.
    (global.set $answered (i64.add (global.get $answered) (i64.const 1)))
    (i64.store (i32.const 1408) (i64.const 99))
    (i64.store (i32.const 1416) (global.get $answered))))

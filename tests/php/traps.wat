;; A core that stops in every way a core can, for the tests of what the plugin's engine makes of it.
;; The first word of a question tells which way. The build adds an export of $run for every call.
(module
  (memory (export "memory") 1 1)
  (type $way (func (param i32) (result i32)))
  (table 2 2 funcref)
  (elem (i32.const 0) $run)
  ;; How many questions this instance has answered.
  (global $answered (mut i64) (i64.const 0))

  (func (export "question") (result i32) i32.const 1024)
  (func (export "answer") (result i32) i32.const 4096)
  (func (export "question_capacity") (result i32) i32.const 100)

  (func $endless (result i32)
    (loop $again (br $again))
    unreachable)

  (func $deeper (param i32) (result i32)
    (i32.add (call $deeper (i32.add (local.get 0) (i32.const 1))) (i32.const 1)))

  (func $run (type $way)
    (local $way i64)
    (local.set $way (i64.load (i32.const 1024)))
    (if (i64.eq (local.get $way) (i64.const 1)) (then unreachable))
    (if (i64.eq (local.get $way) (i64.const 2)) (then (return (call $endless))))
    (if (i64.eq (local.get $way) (i64.const 3)) (then (return (call $deeper (i32.const 0)))))
    (if (i64.eq (local.get $way) (i64.const 4))
      (then (return (i32.wrap_i64 (i64.div_s (i64.const 1) (i64.sub (local.get $way) (i64.const 4)))))))
    (if (i64.eq (local.get $way) (i64.const 5))
      (then (return (i32.load (i32.sub (i32.wrap_i64 (local.get $way)) (i32.const 6))))))
    (if (i64.eq (local.get $way) (i64.const 6))
      (then (return (i32.wrap_i64 (i64.div_s (i64.const 0x8000000000000000) (i64.sub (local.get $way) (i64.const 7)))))))
    (if (i64.eq (local.get $way) (i64.const 7))
      (then (return (call_indirect (type $way) (i32.const 0) (i32.const 1)))))
    ;; No trap, and yet no answer: nothing at all, more than the memory holds, no number of words.
    (if (i64.eq (local.get $way) (i64.const 8)) (then (return (i32.const 0))))
    (if (i64.eq (local.get $way) (i64.const 9)) (then (return (i32.const 100000000))))
    (if (i64.eq (local.get $way) (i64.const 10)) (then (return (i32.const -1))))
    ;; Answers with 0 and how many questions this instance has answered.
    (global.set $answered (i64.add (global.get $answered) (i64.const 1)))
    (i64.store (i32.const 4096) (i64.const 0))
    (i64.store (i32.const 4104) (global.get $answered))
    (i32.const 2)))

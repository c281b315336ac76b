;;; Asks Emacs for what a person would, and prints each answer on a line: see ../editors.test.ts.  -*- lexical-binding: t -*-
(require 'eglot)
(require 'json)

(defun tell (what value)
  (princ (format "%s %s\n" what (json-encode value))))

(defun eventually (what holds)
  (let ((deadline (+ (float-time) 20)) found)
    (while (not (setq found (funcall holds)))
      (when (> (float-time) deadline) (error "%s did not come" what))
      (accept-process-output nil 0.02))
    found))

(defun line-there ()
  (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(defun at (line column)
  (goto-char (point-min))
  (forward-line (1- line))
  (forward-char column))

(find-file (pop command-line-args-left))
;; As when a person presses the first key: until then Eglot waits.
(run-hooks 'post-command-hook)
(eventually "the server" #'eglot-managed-p)
(tell "outline" (vconcat (mapcar (lambda (entry) (substring-no-properties (car entry))) (eglot-imenu))))

(eventually "a finding" (lambda () (flymake-start) (flymake-diagnostics)))
(tell "findings"
      (vconcat (mapcar (lambda (finding)
                         (vector (line-number-at-pos (flymake-diagnostic-beg finding)) (flymake-diagnostic-text finding)))
                       (flymake-diagnostics))))

(at 7 1)
(eglot-execute (eglot-current-server)
               (seq-find (lambda (action) (eq t (plist-get action :isPreferred))) (eglot-code-actions (point) (point))))
(eventually "the fix" (lambda () (string-prefix-p "Mayor Ray:" (line-there))))
(tell "fixed" (line-there))

(at 9 12)
(xref-find-definitions (xref-backend-identifier-at-point 'eglot))
(tell "answer" (line-number-at-pos))

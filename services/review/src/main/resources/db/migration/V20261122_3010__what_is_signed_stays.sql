-- A signature is never changed: what became of it stands on the recognitions it is about.
revoke update, delete on decision from ${app};

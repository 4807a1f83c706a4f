package vn.minh.broken.thing;

import org.hibernate.reactive.mutiny.Mutiny;

/** A value that holds a session. */
record LeakyValue(Mutiny.Session session) {}

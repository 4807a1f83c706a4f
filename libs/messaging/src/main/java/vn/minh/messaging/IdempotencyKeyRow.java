package vn.minh.messaging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The answer a request was given, kept under its key in the transaction that made it. */
@Entity
@Table(name = "idempotency_key")
@IdClass(IdempotencyKeyRow.Key.class)
class IdempotencyKeyRow {

    /** Scoped by actor and route, so that one person's key says nothing about another's. */
    record Key(String actor, String route, String key) implements Serializable {}

    @Id
    String actor = "";

    @Id
    String route = "";

    @Id
    String key = "";

    /** SHA-256 of what was asked. */
    String request = "";

    @Nullable Integer status;

    @Nullable String etag;

    @Nullable String body;
}

package vn.minh.evidence.keeping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Sha256;

/**
 * One object of the store, whoever's contents it is: the gate to its removal.
 *
 * @param size bytes
 * @param touchedAt when a look last trusted or copied it
 * @param removingAt since when it is being removed, renewed by every try; absent: it is not
 */
public record KeptObject(
        Sha256 sha256,
        long size,
        Instant touchedAt,
        @Nullable Instant removingAt) {}

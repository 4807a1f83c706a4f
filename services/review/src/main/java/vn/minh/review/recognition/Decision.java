package vn.minh.review.recognition;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Actor;

/**
 * One signature of the head of an authority, under one number (quyết định). What it is about is its annex.
 *
 * @param book it is written in
 * @param serial in that book, from 1
 * @param number as the paper has it, e.g. {@code 05/QĐ-UBND}
 * @param signedBy opaque id of the head of the authority
 */
public record Decision(
        Id id,
        Kind kind,
        UnitRef authority,
        Register.Key book,
        int serial,
        String number,
        String signedBy,
        Instant signedAt) {

    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Names as the API and the table spell them. */
    public enum Kind {
        /** Recognises the levels of a list of units. */
        RECOGNITION,
        /** Takes the level of one unit back. */
        REVOCATION
    }

    /** The last of the book. */
    static Decision last(Register book, Kind kind, UnitRef authority, Actor head, Instant now) {
        return new Decision(
                new Id(UUID.randomUUID()),
                kind,
                authority,
                book.key(),
                book.lastDecision(),
                book.decisionNumber(authority),
                head.id(),
                now);
    }

    /** How another paper cites it. */
    Ref ref() {
        return new Ref(id.value(), number);
    }

    public record Ref(UUID id, String number) {}
}

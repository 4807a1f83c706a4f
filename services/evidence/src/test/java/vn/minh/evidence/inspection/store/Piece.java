package vn.minh.evidence.inspection.store;

import org.jspecify.annotations.Nullable;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** One file of the corpus: what it is declared to be, and the flaw that must be found; none: it must pass. */
record Piece(
        String name,
        MediaType declared,
        byte[] bytes,
        @Nullable Flaw flaw) {

    Flaw known() {
        return java.util.Objects.requireNonNull(flaw);
    }

    static Piece hostile(String name, MediaType declared, byte[] bytes, Flaw flaw) {
        return new Piece(name, declared, bytes, flaw);
    }

    static Piece clean(String name, MediaType declared, byte[] bytes) {
        return new Piece(name, declared, bytes, null);
    }
}

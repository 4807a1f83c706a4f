package vn.minh.evidence.catalogue.web;

import vn.minh.evidence.catalogue.Catalogue;
import vn.minh.evidence.catalogue.Piece;

/** One line of the sheet; {@code number} counts all of them from 1. */
sealed interface Line {

    int number();

    Catalogue.Criterion criterion();

    Catalogue.Item item();

    /** A piece of evidence for an item. */
    record Listed(int number, Catalogue.Criterion criterion, Catalogue.Item item, Piece piece) implements Line {}

    /** An item nothing is cited for. */
    record Bare(int number, Catalogue.Criterion criterion, Catalogue.Item item) implements Line {}
}

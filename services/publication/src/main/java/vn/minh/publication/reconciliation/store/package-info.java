/** Comparisons, what differed in them, and inventories that are not whole yet. */
@NullMarked
package vn.minh.publication.reconciliation.store;

import org.jspecify.annotations.NullMarked;

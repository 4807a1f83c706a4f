/** The ways to ask a sector database what it holds. */
@NullMarked
package vn.minh.publication.reconciliation.sectordb;

import org.jspecify.annotations.NullMarked;

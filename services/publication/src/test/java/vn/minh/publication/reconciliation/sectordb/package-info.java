/** Tests of asking. */
@NullMarked
package vn.minh.publication.reconciliation.sectordb;

import org.jspecify.annotations.NullMarked;

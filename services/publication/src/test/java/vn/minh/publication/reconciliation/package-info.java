/** Tests of comparing both sides. */
@NullMarked
package vn.minh.publication.reconciliation;

import org.jspecify.annotations.NullMarked;

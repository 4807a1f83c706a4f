/** Pieces of the store that need no server. */
@NullMarked
package vn.minh.evidence.evidence.store;

import org.jspecify.annotations.NullMarked;

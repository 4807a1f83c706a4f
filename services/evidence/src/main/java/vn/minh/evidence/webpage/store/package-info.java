/** Pages behind HTTP: the only place of this feature that calls out. */
@NullMarked
package vn.minh.evidence.webpage.store;

import org.jspecify.annotations.NullMarked;

/** Which objects are kept, which are removed, and whether the store still has what the database names. */
@NullMarked
package vn.minh.evidence.keeping;

import org.jspecify.annotations.NullMarked;

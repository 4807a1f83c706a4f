/** Files made by the tests, sound and hostile, and what an inspection says of each. */
@NullMarked
package vn.minh.evidence.inspection.store;

import org.jspecify.annotations.NullMarked;

/** What bytes really are, tested. */
@NullMarked
package vn.minh.evidence.inspection;

import org.jspecify.annotations.NullMarked;

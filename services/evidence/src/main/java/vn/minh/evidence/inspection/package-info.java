/** What bytes really are: their kind, their flaws, and what is left out before they are kept. Knows no evidence. */
@NullMarked
package vn.minh.evidence.inspection;

import org.jspecify.annotations.NullMarked;

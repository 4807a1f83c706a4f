/** What bytes really are: their kind, what is wrong with them, what is stripped from them. Knows no evidence. */
@NullMarked
package vn.minh.evidence.inspection;

import org.jspecify.annotations.NullMarked;

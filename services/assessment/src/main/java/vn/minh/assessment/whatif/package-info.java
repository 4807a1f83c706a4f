/** What a set that is not in use yet would change for units that are already assessed; nothing is written. */
@NullMarked
package vn.minh.assessment.whatif;

import org.jspecify.annotations.NullMarked;

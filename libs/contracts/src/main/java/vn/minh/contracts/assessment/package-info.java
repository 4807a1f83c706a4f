/** What assessment tells: sets, units, assignments, campaigns and the dossiers of units. */
@NullMarked
package vn.minh.contracts.assessment;

import org.jspecify.annotations.NullMarked;

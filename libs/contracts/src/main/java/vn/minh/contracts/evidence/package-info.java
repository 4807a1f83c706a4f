/** What evidence tells of one file or link that proves something. */
@NullMarked
package vn.minh.contracts.evidence;

import org.jspecify.annotations.NullMarked;

/** The unit's shelf of evidence (kho minh chứng) as the portal reads and fills it. */
@NullMarked
package vn.minh.portal.evidence;

import org.jspecify.annotations.NullMarked;

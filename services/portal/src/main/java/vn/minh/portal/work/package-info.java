/** My work: what waits for me. */
@NullMarked
package vn.minh.portal.work;

import org.jspecify.annotations.NullMarked;

/** External reviews and recognitions as the portal reads them. */
@NullMarked
package vn.minh.portal.review;

import org.jspecify.annotations.NullMarked;

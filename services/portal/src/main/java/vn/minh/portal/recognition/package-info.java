/** What an authority recognises and takes back, and the papers that say so. */
@NullMarked
package vn.minh.portal.recognition;

import org.jspecify.annotations.NullMarked;

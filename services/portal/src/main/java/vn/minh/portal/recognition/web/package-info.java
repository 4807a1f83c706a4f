/** Pages of proposals, decisions and certificates. */
@NullMarked
package vn.minh.portal.recognition.web;

import org.jspecify.annotations.NullMarked;

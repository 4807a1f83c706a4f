/** Tests of how papers are drawn. */
@NullMarked
package vn.minh.portal.recognition.web;

import org.jspecify.annotations.NullMarked;

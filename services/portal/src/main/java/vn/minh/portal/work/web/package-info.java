/** The page of my work. */
@NullMarked
package vn.minh.portal.work.web;

import org.jspecify.annotations.NullMarked;

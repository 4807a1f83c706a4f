/** Words that mean the same in every service and carry no rule of any of them. */
@NullMarked
package vn.minh.domain;

import org.jspecify.annotations.NullMarked;

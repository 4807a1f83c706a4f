/** The web interface: server-rendered pages over the services' APIs; owns no domain data. */
@NullMarked
package vn.minh.portal;

import org.jspecify.annotations.NullMarked;

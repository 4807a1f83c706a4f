/** What was concluded and waits for the head of the authority to recognise it (danh sách đề nghị công nhận). */
@NullMarked
package vn.minh.review.proposal;

import org.jspecify.annotations.NullMarked;

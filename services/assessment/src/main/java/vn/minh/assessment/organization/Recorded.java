package vn.minh.assessment.organization;

import vn.minh.assessment.Reading;

/**
 * What an import came to.
 *
 * @param recorded entries that were new or said something new: each was told
 * @param unchanged entries that said nothing new
 */
public record Recorded(int recorded, int unchanged) {

    static final int MOST = 5000;

    static void refuseTooMany(Reading reading, int entries) {
        if (entries > MOST) {
            reading.fault(
                    "too-many",
                    "",
                    "Danh sách có " + entries + " dòng, tối đa " + MOST + ".",
                    "Chia danh sách thành nhiều lần gửi.");
            reading.verify();
        }
    }
}

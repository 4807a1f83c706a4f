package vn.minh.portal.delivery.web;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.delivery.DeliverySearch;

/** The search that a button was pressed in, so that the page comes back to it. */
public class SearchForm {

    @RestForm
    public @Nullable String trangThai;

    @RestForm
    public @Nullable String donVi;

    @RestForm
    public @Nullable String namHoc;

    @RestForm
    public @Nullable String bo;

    @RestForm
    public @Nullable String loai;

    @RestForm
    public @Nullable String sau;

    DeliverySearch search() {
        return new DeliverySearch(trangThai, donVi, namHoc, bo, loai, sau);
    }
}

package org.wettstein.empty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Answers, and that is all. */
@Path("/")
public class Nothing {
    @GET
    public String nothing() {
        return "nothing";
    }
}

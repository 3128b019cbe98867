package nl.kamervragen.reference;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** References as parameters of a JAX-RS resource: its runtime finds {@code valueOf} without any provider. */
class JaxRsTest {
    private final ApplicationHandler server = new ApplicationHandler(new ResourceConfig(Cases.class));

    /** Answers with what it was given. */
    @Path("zaken")
    public static class Cases {
        @GET
        @Path("{number}")
        public String one(
                @PathParam("number") CaseNumber number, @QueryParam("bron") List<ParliamentaryPaper> sources) {
            return number + " " + sources;
        }

        @GET
        public String all(
                @QueryParam("jaar") SessionYear year,
                @QueryParam("stuk") DocumentNumber document,
                @QueryParam("aanhangsel") AppendixReference appendix,
                @QueryParam("id") PublicationId id,
                @QueryParam("vraag") QuestionReference question) {
            return year + " " + document + " " + appendix + " " + id + " " + question;
        }
    }

    private ContainerResponse get(String path) throws Exception {
        URI base = URI.create("http://localhost/");
        ContainerRequest request = new ContainerRequest(
                base, base.resolve(path), "GET", null, new MapPropertiesDelegate(), server.getConfiguration());
        return server.apply(request).get();
    }

    @Test
    void convertsPathAndListParameters() throws Exception {
        ContainerResponse response = get("zaken/2026Z04232?bron=kst-36600-VII-1&bron=kst-19637-3516");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getEntity()).isEqualTo("2026Z04232 [kst-36600-VII-1, kst-19637-3516]");
    }

    @Test
    void convertsEveryType() throws Exception {
        ContainerResponse response =
                get("zaken?jaar=2025-2026&stuk=2026D12345&aanhangsel=ah-tk-20232024-967&id=blg-1184123&vraag=232401");
        assertThat(response.getEntity()).isEqualTo("2025-2026 2026D12345 ah-tk-20232024-967 blg-1184123 232401");
    }

    @Test
    void whatIsNoReferenceIsNotFound() throws Exception {
        assertThat(get("zaken/2026D12345").getStatus()).isEqualTo(404);
        assertThat(get("zaken?jaar=2025").getStatus()).isEqualTo(404);
    }
}

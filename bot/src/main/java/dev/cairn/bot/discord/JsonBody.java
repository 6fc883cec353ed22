package dev.cairn.bot.discord;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The body of a request, which writes itself as JSON without a model in between; Jackson, and so Discord4J, takes it too. */
@FunctionalInterface
public interface JsonBody extends JsonSerializable {
    /** Thread-safe, and remembers the names of fields between uses. */
    JsonFactory FACTORY = new JsonFactory();

    /** Writes one value. */
    void write(JsonGenerator json) throws IOException;

    /** The JSON in UTF-8. */
    default byte[] bytes() {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(2_000);
                JsonGenerator json = FACTORY.createGenerator(bytes)) {
            write(json);
            json.flush();
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    default void serialize(JsonGenerator json, SerializerProvider serializers) throws IOException {
        write(json);
    }

    @Override
    default void serializeWithType(JsonGenerator json, SerializerProvider serializers, TypeSerializer types)
            throws IOException {
        write(json);
    }
}

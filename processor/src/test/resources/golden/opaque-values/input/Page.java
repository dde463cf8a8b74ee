package pages;

import dev.armature.annotation.*;
import java.nio.ByteBuffer;
import java.util.*;

@Table(name = "Pages")
public record Page(
    @PartitionKey String url,
    @Json Map<String, List<String>> headers,
    @Json Optional<Link> first,
    @Json Set<Integer> codes,
    @Compressed String text,
    @Compressed(maxBytes = 1000) Optional<byte[]> image,
    @Compressed ByteBuffer raw,
    @Json @Compressed List<Link> links) {

  @Document
  public record Link(String target, @Json List<Link> more) {}
}

package pages;

import dev.armature.annotation.*;
import java.util.*;

@Table(name = "Pages")
record Page(
        @PartitionKey @Json String url,
        @SortKey @Compressed String part,
        @Compressed List<String> lines,
        @Compressed int number,
        @Compressed(maxBytes = 0) String nothing,
        @Json @Attribute(type = AttributeType.M) Map<String, String> map,
        @Json Object unknown) {}

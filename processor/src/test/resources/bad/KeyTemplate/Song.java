package music;

import dev.armature.annotation.*;
import java.util.Set;

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "SONG#{name", sort = "a}")
record Unclosed(String name) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{nome}", sort = "{name:date}{name}")
record Misspelt(String name) {}

@Table(partitionKey = "PK")
@Key(partition = "{name}#{name}")
record Twice(String name) {}

@Table(partitionKey = "PK")
@Key(partition = "")
record Empty(String name) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{name}{year}", sort = "{bytes}")
record Joined(String name, int year, byte[] bytes) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{name:4}", sort = "{year:4}")
record Padded(String name, int year) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Key(partition = "{year}", sort = "{year:4}")
record Formed(int year) {}

@Table(partitionKey = "PK")
@Gsi(name = "by-version", partitionKey = "VK")
@Key(partition = "{name}")
@Key(index = "by-version", partition = "{version}")
record Versioned(String name, @Version long version) {}

@Table(partitionKey = "PK")
@Key(partition = "{name}")
record Taken(String name, @Attribute(name = "PK") String other) {}

@Table(partitionKey = "PK")
@Key(partition = "{tags}")
record Tagged(Set<String> tags) {}

@Table(partitionKey = "PK", sortKey = "SK")
@Gsi(name = "other", partitionKey = "SK", sortKey = "GK")
@Gsi(name = "once-more", partitionKey = "GK")
@Key(partition = "A#{name}", sort = "B#{year:4}")
@Key(index = "other", partition = "C#{year:4}", sort = "D#{name}")
@Key(index = "once-more", partition = "E#{name}")
record Contradictory(String name, int year) {}

@Table(partitionKey = "PK", sortKey = "PK")
@Key(partition = "{name}", sort = "{name}")
record OneName(String name) {}

@Table(partitionKey = "PK")
@Key(partition = "{text}")
record Opaque(@Json String text) {}

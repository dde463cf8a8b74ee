package money;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.value.*;

public final class Seconds implements AttributeConverter<java.time.Instant> {
  public static final Seconds INSTANCE = new Seconds();

  private Seconds() {}

  @Override
  public AttributeType type() {
    return AttributeType.N;
  }

  @Override
  public void write(java.time.Instant value, AttributeSink sink) {
    sink.number(value.getEpochSecond());
  }

  @Override
  public java.time.Instant read(AttributeSource source) {
    return java.time.Instant.ofEpochSecond(source.longNumber());
  }
}

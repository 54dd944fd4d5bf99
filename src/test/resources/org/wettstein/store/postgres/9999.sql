COMMENT ON TABLE entry IS 'renewed for ${schema}';

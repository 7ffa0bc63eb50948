import { styled } from "styled-components";

/** The page's column: wide enough for a table, narrow enough to read. */
export const PageFrame = styled.main`
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  gap: 24px;
  max-width: 960px;
  min-height: 100vh;
  margin: 0 auto;
  padding: 28px 32px 48px;
`;
